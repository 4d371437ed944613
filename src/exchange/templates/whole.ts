import { fitsCell, limits } from '../../model/limits'
import { z } from '../schema'

/** A shape for each key of `T`: the compiler asks for every one, refuses any other, and minds which may be left out. */
export type Shape<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K>
    ? z.ZodOptional<z.ZodType<Exclude<T[K], undefined>>>
    : z.ZodType<T[K]>
}

/** An object with these keys and no other. What is read has its keys in the order of the shape. */
export function whole<T>(shape: Shape<T>): z.ZodType<T> {
  return z.strictObject(shape) as unknown as z.ZodType<T>
}

/** An object of the kind that its key `by` names; the compiler asks for a shape of every kind. */
export function oneOf<T extends Readonly<Record<By, string>>, By extends string>(
  by: By,
  shapes: { readonly [K in T[By]]: z.ZodType<T & Readonly<Record<By, K>>> }
): z.ZodType<T> {
  const all = Object.values(shapes) as unknown as [z.ZodObject, ...z.ZodObject[]]
  return z.discriminatedUnion(by, all) as unknown as z.ZodType<T>
}

/** Values by free names, in the order of their names, so that the same ones are written the same way. */
export function named<T>(value: z.ZodType<T>): z.ZodType<Readonly<Record<string, T>>> {
  return z
    .record(z.string(), value)
    .transform(record => Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))))
}

/** At most as many as a table has columns: no list in a template, but that of rows, is longer. */
export function list<T>(item: z.ZodType<T>, most: number = limits.columns): z.ZodType<readonly T[]> {
  return z.array(item).max(most)
}

/** One of some words; the compiler asks for all of them. */
export function word<T extends string>(all: Readonly<Record<T, true>>): z.ZodType<T> {
  return z.enum(Object.keys(all) as [T, ...T[]])
}

export const words = z.string().refine(fitsCell)
export const flag = z.literal(true).optional()

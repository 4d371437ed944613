/** A CSS module: the class names as written, with the names that the build gave them. */
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>
  export default names
}

declare module '*.css'

/** The address of a file that the build puts beside the page. */
declare module '*?url' {
  const address: string
  export default address
}

declare module '@fontsource-variable/inter'

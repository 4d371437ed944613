/** The words that pictures add to those of the workbook. `text/pictures.ts` has each of them in both languages. */
export type PictureWord = 'picture.control.state' | 'picture.noScore'

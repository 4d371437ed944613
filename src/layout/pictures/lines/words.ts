/** Words that lines add to those of figures. */
export type LineWord =
  | 'lines.range'
  | 'lines.between'
  | 'lines.atLeast'
  | 'lines.atMost'
  | 'lines.by'
  | 'lines.measured'
  | 'lines.unmeasured'
  | 'lines.says'
  | 'lines.standing'
  | 'lines.many'

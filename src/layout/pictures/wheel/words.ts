/** Words that wheels add to those of figures. */
export type WheelWord = 'wheel.wedge' | 'wheel.share'

/** A line that announces the questions below it, and says nothing itself: "Deelvragen:". */
export const questionLabel = /^.{0,60}vra(?:ag|gen|agstelling):$/i

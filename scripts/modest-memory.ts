/**
 * Arguments of Node for a process that imports: half a gigabyte of objects holds some hundred thousand records. With these
 * ceilings, for all objects and for new ones, Node clears up in time instead of taking what the machine has.
 */
export const modestArguments = ['--max-old-space-size=512', '--max-semi-space-size=4']

/** The same for a process that gets them from its environment. */
export const modestMemory = {
  NODE_OPTIONS: [process.env.NODE_OPTIONS, ...modestArguments].filter(Boolean).join(' '),
}

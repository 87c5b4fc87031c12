/**
 * Arguments of Node for a process that imports: half a gigabyte of objects holds some hundred thousand records. With these
 * ceilings, for all objects and for new ones, Node clears up in time instead of taking what the machine has.
 */
export const modestArguments = ['--max-old-space-size=512', '--max-semi-space-size=4']

/** For a process that reads a file of any size as a stream: it has little to remember. */
export const streamingArguments = ['--max-old-space-size=64', '--max-semi-space-size=2']

/** The first for a process that gets them from its environment. */
export const modestMemory = {
  NODE_OPTIONS: [process.env.NODE_OPTIONS, ...modestArguments].filter(Boolean).join(' '),
}

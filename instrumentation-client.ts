import { config } from 'zod/v4/core'

/**
 * Next runs this in the browser before anything else. Zod otherwise tries whether it may make functions of text, which
 * the policy of the admin forbids: the attempt is caught, and told to the console all the same.
 */
config({ jitless: true })

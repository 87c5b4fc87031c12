import type { GlobalBeforeOperationHook } from 'payload'

import { cleanLines } from '@/domain/text/clean-text'

import { cleanValue } from '../save/clean-texts'

/** As `cleanTexts`, for the settings of the site. */
export const cleanSite: GlobalBeforeOperationHook = ({ args, operation }) =>
  operation === 'update'
    ? { ...args, data: cleanValue({ value: Object(args).data, clean: cleanLines }) }
    : args

import type { GeneratePreviewURL } from 'payload'

import { paths } from '@/domain/paths'

export const topicPreview: GeneratePreviewURL = ({ id }) =>
  typeof id === 'number' ? paths.topicPreview(id) : null

import { ColourScheme } from './colour-scheme'
import { CopiedLinks } from './copied-links'
import { EditLink } from './edit-link'
import { FollowFilter } from './follow-filter'
import { KeptForm } from './kept-form'
import { ReadingPlace } from './reading-place'
import { SearchSuggestions } from './search-suggestions'

/** What public pages do in a browser, by the name of the element that does it; `elements.d.ts` has their attributes. */
const behaviours = {
  'colour-scheme': ColourScheme,
  'copied-links': CopiedLinks,
  'edit-link': EditLink,
  'follow-filter': FollowFilter,
  'kept-form': KeptForm,
  'reading-place': ReadingPlace,
  'search-suggestions': SearchSuggestions,
}

for (const [name, behaviour] of Object.entries(behaviours)) {
  // A name can be given once, and a second run of this script changes nothing.
  if (!customElements.get(name)) customElements.define(name, behaviour)
}

import { nl } from '@payloadcms/translations/languages/nl'

import { informal } from './informal'
import { sentenceCase } from './sentence-case'

/** What Payload says in words that are English, mislead or are untrue here. */
export const ownWords = {
  authentication: {
    // Also said where no mail can be sent.
    emailSent: 'Je aanvraag is ontvangen',
    checkYourEmailForPasswordReset:
      'Heeft dit adres een account, dan krijg je een mail met een link om een wachtwoord te kiezen. Komt er niets, vraag een beheerder dan om zo’n link.',
    // Both are also the welcome of somebody who was invited.
    resetPassword: 'Kies een wachtwoord',
    passwordResetSuccessfully: 'Je wachtwoord is bewaard.',
  },
  error: { unPublishingDocument: 'Dit is niet offline gehaald. Probeer het opnieuw.' },
  // Payload's have an ending between brackets, as its label may be of either gender.
  fields: {
    addNew: 'Nieuw',
    addNewLabel: '{{label}} toevoegen',
    newLabel: 'Nieuw: {{label}}',
    selectExistingLabel: '{{label}} kiezen',
    uploadNewLabel: '{{label}} uploaden',
    editRelationship: 'Bewerk de koppeling',
  },
  general: {
    createNewLabel: '{{label}} aanmaken',
    creatingNewLabel: 'Nieuw: {{label}}',
    // The label begins with a capital.
    noResults: 'Hier staat niets: er is nog niets, of niets past bij de filters hierboven.',
    noResultsDescription: 'Er is nog niets, of niets past bij de filters hierboven.',
    // Of whoever is logged in, not of Payload.
    payloadSettings: 'Weergave',
    adminTheme: 'Licht of donker',
    resetPreferences: 'Zet de weergave terug',
    // Of a relation without a value.
    noLabel: '–',
    and: 'en',
    or: 'of',
    // Payload's is an instruction for its translator.
    restoring: 'Bezig met terugzetten…',
    // Payload calls both buttons "Voorbeeld".
    livePreview: 'Voorbeeld naast het formulier',
    exitLivePreview: 'Sluit het voorbeeld',
    upcomingEvents: 'Gepland',
    noUpcomingEventsScheduled: 'Er is niets gepland.',
    // In fields in which something can be typed, too.
    selectValue: 'Kies of typ',
    // Of rows: questions, links.
    item: 'Rij',
    deletePermanently: 'Sla de prullenbak over en verwijder voorgoed',
    permanentlyDelete: 'Voorgoed verwijderen',
    // With a verb before it.
    menu: 'menu',
    // The label may be no text.
    sortByLabelDirection: 'Sorteer: {{direction}}',
  },
  upload: { bulkUpload: 'Meer bestanden tegelijk' },
  version: {
    preview: 'Voorbeeld in een nieuw tabblad',
    // As the guide calls it everywhere.
    unpublish: 'Offline halen',
    unpublished: 'Offline gehaald',
    unpublishIn: 'Offline halen in {{locale}}',
    aboutToUnpublishIn: 'Lezers zien dit in {{locale}} dan niet meer. Wat er staat, blijft als concept.',
    unpublishing: 'Bezig met offline halen…',
    confirmUnpublish: 'Offline halen?',
    aboutToUnpublish: 'Lezers zien dit dan niet meer. Wat er staat, blijft als concept.',
    unpublishedSuccessfully: 'Offline gehaald. Wat er stond, is nu een concept.',
    currentlyViewing: 'Deze versie',
    currentlyPublished: 'Nu openbaar',
    currentPublishedVersion: 'Nu openbaar',
    currentDraft: 'Huidig concept',
    // Whichever of its buttons is pressed, an earlier version becomes a draft (`save/restore-version.ts`).
    restoreThisVersion: 'Zet terug als concept',
    restoreAsDraft: 'Zet terug als concept',
    confirmVersionRestoration: 'Deze versie terugzetten als concept?',
    aboutToRestore:
      'De versie van {{versionDate}} wordt het nieuwste concept. Voor lezers verandert er niets tot je publiceert.',
    aboutToUnpublishSelection:
      'Je staat op het punt alle {{label}} van de selectie offline te halen. Weet je het zeker?',
  },
}

/** The words of the admin, for `i18n.translations`. */
export const adminWords = { nl: withOwn({ words: nl.translations, own: ownWords }) }

type Words = { [key: string]: string | Words }

function withOwn({ words, own }: { words: Words; own: Words }): Words {
  const informally = Object.entries(words).map(([key, word]) => [key, mend({ word, own: own[key] })])
  return Object.fromEntries(informally)
}

function mend({ word, own }: { word: string | Words; own: string | Words | undefined }): string | Words {
  if (typeof word === 'string') return typeof own === 'string' ? own : sentenceCase(informal(word))
  return withOwn({ words: word, own: typeof own === 'object' ? own : {} })
}

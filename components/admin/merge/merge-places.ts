const inDrafts = 'in concepten en oude versies'

/** Where a record is named, by the table in which that is kept. */
export const mergePlaces: Record<string, string> = {
  topics_organisations: 'Organisaties van een thema',
  _topics_v_version_organisations: `Organisaties ${inDrafts} van een thema`,
  topics_rels: 'Bronnen van een thema',
  _topics_v_rels: `Bronnen ${inDrafts} van een thema`,
  sources: 'Uitgever van een bron',
  _sources_v: `Uitgever ${inDrafts} van een bron`,
  organisations: 'Opvolger of ministerie van een organisatie',
  _organisations_v: `Opvolger of ministerie ${inDrafts} van een organisatie`,
  subtopics_questions_organisations: 'Organisaties bij een vraag',
  _subtopics_v_version_questions_organisations: `Organisaties ${inDrafts} bij een vraag`,
  subtopics_questions_sources: 'Bronnen bij een vraag',
  _subtopics_v_version_questions_sources: `Bronnen ${inDrafts} bij een vraag`,
}

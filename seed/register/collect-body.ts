/** What one `organisatie` of the export has, by the path of each element below it. */
export interface CollectedBody {
  systemId: string | null
  tooi: string | null
  /** The texts of each path, such as `types/type`. */
  texts: Map<string, string[]>
  /** Of elements that belong together: the texts of each, by the path below it. */
  groups: { path: string; texts: Map<string, string> }[]
  ministry: { tooi: string; name: string } | null
  /** By the name of the register that the number is from. */
  numbers: Map<string, string>
}

/** Whatever is not named here is not read, such as the names of staff and their telephone numbers. */
const wantedTexts = new Set([
  'naam',
  'subnaam',
  'afkorting',
  'types/type',
  'type',
  'eindDatum',
  'woo/wooVerzoek/url',
  'woo/wooInformatie/urls/url',
])

/** Elements that are repeated, with what is read of each. */
const wantedGroups = new Map([
  ['contact/internetadressen/internetadres', new Set(['url', 'label'])],
  ['woo/wooIndex/documentLocatie', new Set(['url', 'informatiecategorie'])],
])

const ministryPath = 'relatieMetMinisterie'
const numberPath = 'identificatiecodes/resourceIdentifier'

/** Collects what an element `organisatie` says of a body, from its start to its end. Paths begin below it. */
export class BodyCollector {
  readonly body: CollectedBody
  readonly #path: string[] = []
  #text = ''
  #attributes: Record<string, string> = {}
  #group: CollectedBody['groups'][number] | null = null

  constructor({ systeemId, resourceIdentifierTOOI }: Record<string, string>) {
    this.body = {
      systemId: systeemId ?? null,
      tooi: resourceIdentifierTOOI ?? null,
      texts: new Map(),
      groups: [],
      ministry: null,
      numbers: new Map(),
    }
  }

  open({ name, attributes }: { name: string; attributes: Record<string, string> }): void {
    this.#path.push(name)
    this.#text = ''
    this.#attributes = attributes
    const path = this.#path.join('/')
    if (wantedGroups.has(path)) this.#group = { path, texts: new Map() }
  }

  /** Of an element in which nothing else stands; longer texts than any field has are no use. */
  text(text: string): void {
    if (this.#text.length < maxText) this.#text += text
  }

  close(): void {
    const path = this.#path.join('/')
    const text = this.#text.replace(/\s+/g, ' ').trim()
    this.#path.pop()
    this.#text = ''
    if (this.#group?.path === path) {
      this.body.groups.push(this.#group)
      this.#group = null
    }
    if (text === '' || text.length >= maxText) return
    if (this.#group) this.#addToGroup({ group: this.#group, path, text })
    else if (wantedTexts.has(path)) this.body.texts.set(path, [...(this.body.texts.get(path) ?? []), text])
    else if (path === numberPath) this.body.numbers.set(this.#attributes.naam ?? '', text)
    else if (path === ministryPath) {
      const tooi = this.#attributes.resourceIdentifierTOOI
      if (tooi) this.body.ministry = { tooi, name: text }
    }
  }

  #addToGroup({
    group,
    path,
    text,
  }: {
    group: CollectedBody['groups'][number]
    path: string
    text: string
  }): void {
    const name = path.slice(group.path.length + 1)
    if (wantedGroups.get(group.path)?.has(name)) group.texts.set(name, text)
  }
}

const maxText = 2000

import {
  exportFormats,
  formatNames,
  isExportList,
  mediaTypes,
  recordFormats,
  type ExportFormat,
  type ExportList,
} from './formats'
import { exportParameters, type ExportParameter } from './parameters'
import { recordSchemas } from './record-schemas'

const names: Record<ExportList, { many: string; one: string }> = {
  themas: { many: 'Thema’s', one: 'Eén thema' },
  vragen: { many: 'Onderzoeksvragen', one: 'Eén vraag' },
  organisaties: { many: 'Organisaties', one: 'Eén organisatie' },
  bronnen: { many: 'Bronnen', one: 'Eén bron' },
}

/** What can be taken along, as machines read of it (https://spec.openapis.org/oas/v3.1.1.html). */
export function openapi({
  name,
  licence,
  base,
}: {
  /** Of the site. */
  name: string
  licence: string | null
  base: string
}): object {
  return {
    openapi: '3.1.0',
    info: {
      title: `De gegevens van ${name}`,
      version: '1.0.0',
      description: 'Elke lijst en elk record als bestand, met dezelfde parameters als de pagina’s.',
      ...(licence ? { license: { name: licence } } : {}),
    },
    servers: [{ url: base }],
    paths: Object.fromEntries(Object.keys(exportFormats).filter(isExportList).flatMap(pathsOf)),
    components: { schemas: recordSchemas },
  }
}

function pathsOf(list: ExportList): [string, object][] {
  const { many, one } = names[list]
  const whole = exportFormats[list].map((format): [string, object] => [
    `/${list}.${format}`,
    operation({
      id: `${list}-${format}`,
      summary: `${many} als ${formatNames[format]}`,
      parameters: exportParameters[list].map(toParameter),
      content: contentOf({ list, format }),
      rejections: { 400: rejection('Een waarde die niets betekent.') },
    }),
  ])
  const single = recordFormats[list].map((format): [string, object] => [
    `/${list}/{slug}.${format}`,
    operation({
      id: `${list}-slug-${format}`,
      summary: `${one} als ${formatNames[format]}`,
      parameters: [slug],
      content: contentOf({ list, format }),
      rejections: { 404: rejection('Dit is er niet.') },
    }),
  ])
  return [...whole, ...single].map(([path, get]) => [path, { get }])
}

function operation({
  id,
  summary,
  parameters,
  content,
  rejections: refusals,
}: {
  id: string
  summary: string
  parameters: object[]
  content: object
  rejections: object
}): object {
  return {
    operationId: id.replaceAll('.', '-'),
    summary,
    parameters,
    responses: { 200: { description: 'Het bestand.', content }, ...refusals },
  }
}

function contentOf({ list, format }: { list: ExportList; format: ExportFormat }): object {
  const [type = ''] = mediaTypes[format].split(';')
  const schema =
    format === 'json'
      ? { type: 'array', items: { $ref: `#/components/schemas/${list}` } }
      : format === 'csl.json'
        ? { type: 'array', items: { type: 'object', required: ['id', 'type', 'title'] } }
        : format === 'jsonld'
          ? { type: 'object', required: ['@context', '@graph'] }
          : { type: 'string' }
  return { [type]: { schema } }
}

function toParameter({ name, description, values, isRepeated }: ExportParameter): object {
  const value = { type: 'string', ...(values ? { enum: values } : {}) }
  return {
    name,
    in: 'query',
    description,
    schema: isRepeated ? { type: 'array', items: value } : value,
    ...(isRepeated ? { style: 'form', explode: true } : {}),
  }
}

const slug = {
  name: 'slug',
  in: 'path',
  required: true,
  description: 'Het laatste deel van het adres: van een vraag haar sleutel.',
  schema: { type: 'string' },
}

function rejection(description: string): object {
  return { description, content: { 'text/plain': { schema: { type: 'string' } } } }
}

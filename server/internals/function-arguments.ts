import { type FlattenedField, type FormState, getFieldByPath } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { z } from 'zod'

import { isJSON, isListOfNames } from '../http/json-text'
import { RequestRejection } from '../http/rejection'
import { fitsFields } from './fits-fields'

interface Kind {
  slug: string
  flattenedFields: FlattenedField[]
}

/** The collections and globals of a config. */
interface Kinds {
  collections: Kind[]
  globals: Kind[]
}

/**
 * Throws a `RequestRejection` where a function of the admin is called with arguments that it cannot work with: they have
 * another form, or name what the config does not have.
 *
 * Relies on what Payload's functions read of their arguments. Where they read something else, a part of the admin is
 * refused, or answers nonsense with 500.
 */
export function checkFunctionArguments({
  name,
  args,
  config,
}: {
  name: string
  args: unknown
  config: Kinds
}): void {
  const { [name]: schema = z.unknown() } = schemasOf(config)
  if (!schema.safeParse(args).success) throw new RequestRejection({ status: 400, message: nonsenseMessage })
}

export const nonsenseMessage = 'Wat er aan het beheer werd gevraagd, klopt niet.'

const id = z.union([z.string(), z.number()]).nullish()
/** Of a document that is there, as a number or in text. */
const recordId = z
  .union([z.int().positive().max(2_147_483_647), z.string().regex(/^[1-9]\d{0,8}$/)])
  .optional()
const object = z.record(z.string(), z.unknown())
/** The state of each field of a form, by its path. */
const fieldStates = z.record(z.string(), object).refine(hasFewNames)
/** Payload keeps it as a preference: with one that the database cannot take, that list would fail from then on. */
const count = z.union([z.string().regex(/^\d{0,9}$/), z.int().min(0).max(999_999_999)]).nullish()

/** Fields with what is asked of each, and such conditions together. */
const conditions: z.ZodType = z.lazy(() => z.record(z.string(), z.union([object, z.array(conditions)])))

/** As a list has it in its address. */
const query = z
  .looseObject({
    columns: z
      .union([
        z.union([z.literal(''), z.string().refine(isListOfNames)]),
        z.array(z.union([z.string(), object])),
      ])
      .nullish(),
    groupBy: z.string().nullish(),
    limit: count,
    page: count,
    // Nobody keeps any.
    preset: z.null().optional(),
    queryByGroup: z.union([object, z.string().refine(isJSON)]).nullish(),
    sort: z.union([z.string(), z.array(z.string())]).nullish(),
    where: conditions.optional(),
  })
  .nullish()

/** What is filled in, or the state of a form that it is in. */
const form = z.looseObject({
  id,
  data: object.nullish(),
  docPermissions: z.union([z.boolean(), object]).nullish(),
  docPreferences: object.nullish(),
  documentFormState: fieldStates.nullish(),
  formState: fieldStates.nullish(),
  initialBlockFormState: fieldStates.nullish(),
  operation: z.enum(['create', 'update']).nullish(),
  schemaPath: z.string().optional(),
  select: object.nullish(),
})

function schemasOf({ collections, globals }: Kinds): Record<string, z.ZodType> {
  const collection = z.enum(collections.map(({ slug }) => slug))
  const global = z.enum(globals.map(({ slug }) => slug))
  const fieldsOf = (slug: unknown): FlattenedField[] =>
    [...collections, ...globals].find((each) => each.slug === slug)?.flattenedFields ?? []
  const record = z.union([
    z.looseObject({ collectionSlug: collection }),
    z.looseObject({ collectionSlug: z.undefined().optional(), globalSlug: global }),
  ])
  const widget = z.looseObject({ widgetSlug: z.string() })
  const hasField = ({ slug, path }: { slug: string; path: string }): boolean => {
    return getFieldByPath({ fields: fieldsOf(slug), path }) !== null
  }
  const isJoin = ({ slug, path }: { slug: string; path: string }): boolean =>
    getFieldByPath({ fields: fieldsOf(slug), path })?.field.type === 'join'
  return {
    'form-state': z
      .intersection(z.union([record, widget]), form)
      .refine(({ collectionSlug, globalSlug, schemaPath, data, formState }) => {
        const slug = collectionSlug ?? globalSlug
        // A part of a form has fields of its own.
        if (slug === undefined || (schemaPath !== undefined && schemaPath !== slug)) return true
        return [data, valuesOf(formState)].every((value) => fitsFields({ fields: fieldsOf(slug), value }))
      }),
    'render-document': z.looseObject({
      collectionSlug: z.union([collection, global]),
      docID: id,
      initialData: object.nullish(),
      paramsOverride: z.looseObject({ segments: z.array(z.string()).optional() }).nullish(),
      searchParams: object.optional(),
    }),
    'render-document-slots': z.looseObject({ id, collectionSlug: collection }),
    'render-list': z.looseObject({ collectionSlug: collection, query }),
    'render-widget': z.looseObject({ widgetSlug: z.string(), widgetData: object.nullish() }),
    slugify: z
      .intersection(
        record,
        z.looseObject({ path: z.string(), valueToSlugify: z.string().nullish(), data: object.nullish() }),
      )
      .refine(({ collectionSlug, globalSlug, path }) =>
        hasField({ slug: String(collectionSlug ?? globalSlug), path }),
      ),
    'table-state': z.looseObject({
      // No list of this admin is of several collections.
      collectionSlug: collection,
      columns: z.array(object).nullish(),
      data: z.looseObject({ docs: z.array(object).optional() }).nullish(),
      parent: z
        .looseObject({ id: recordId, collectionSlug: collection, joinPath: z.string() })
        .refine(({ collectionSlug, joinPath }) => isJoin({ slug: collectionSlug, path: joinPath }))
        .nullish(),
      query,
    }),
  }
}

/** Whether paths are of no more names than a form has fields: Payload takes seconds over tens of thousands. */
function hasFewNames(states: object): boolean {
  const names = new Set(Object.keys(states).flatMap((path) => path.split('.')))
  return [...names].filter((name) => !/^\d+$/.test(name)).length <= maxNames
}

const maxNames = 200

/** What a form has filled in, out of the state of its fields. */
function valuesOf(state: unknown): unknown {
  // Of its fields, each an object, as the schema of a form has it.
  return state === undefined || state === null ? null : reduceFieldsToValues(state as FormState, true)
}

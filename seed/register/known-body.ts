import type { KnownBody, RegisterBody } from '@/domain/register/register-body'
import { typesOfKinds } from '@/domain/register/types-of-kinds'
import { guessOrganisationType } from '@/seed/organisation-types/guess-organisation-type'

/** A body with the types that fit it: of those that go with its kind, the one that its name suggests comes first. */
export function toKnownBody(body: RegisterBody): KnownBody {
  const types = typesOfKinds(body.kinds)
  const guess = guessOrganisationType({ name: body.name, role: null })
  return {
    ...body,
    types: guess && types.includes(guess) ? [guess, ...types.filter((type) => type !== guess)] : types,
  }
}

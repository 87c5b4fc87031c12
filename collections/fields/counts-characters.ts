import type { TextareaField, TextField } from 'payload'

type Components = NonNullable<TextField['admin']>['components'] &
  NonNullable<TextareaField['admin']>['components']

/** For `components` in the `admin` of a text that may have so many characters: shows how many it has. */
export function countsCharacters(most: number): Components {
  return {
    afterInput: [{ path: '/components/admin/characters-left.client#CharactersLeft', clientProps: { most } }],
  }
}

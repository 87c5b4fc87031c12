import type { CollectionConfig } from 'payload'

import { staffRoles } from '@/domain/people/staff-role'

import { adminGroups } from '../admin/admin-groups'
import { administrators, administratorsOnField } from '../access/administrators'
import { administratorsOfOthers } from './administrators-of-others'
import { administratorsOrSelf } from './administrators-or-self'
import { staff } from '../access/staff'
import { endpoints } from '../endpoints/endpoints'
import { endPausesOfUnlocked, forgiveLogIns, limitLogIns, limitPasswordMails } from './limit-log-ins'
import { requireCurrentPassword } from './require-current-password'
import { newPassword, passwordLink } from './password-mail'
import { sessionCookies, sessionSeconds } from './session-cookies'
import { optionsOf } from '../fields/options-of'
import { carefulSaves } from '../save/steps'
import { endSessions } from './end-sessions'
import { requireAdministrator, requireAdministratorAtDelete } from './require-administrator'
import { rejectWeakPasswords } from './reject-weak-passwords'
import { recordRole } from './record-role'
import { staffHintHooks } from './staff-hint'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Gebruiker', plural: 'Gebruikers' },
  auth: {
    tokenExpiration: sessionSeconds,
    // A session is in its cookie alone, where no script can read it.
    removeTokenFromResponses: true,
    // Payload's own would let anybody lock somebody else out: see `limitLogIns`.
    maxLoginAttempts: 0,
    cookies: sessionCookies,
    forgotPassword: {
      generateEmailSubject: () => newPassword({ link: '' }).subject,
      generateEmailHTML: (args) => newPassword({ link: passwordLink(args?.token ?? '') }).html,
    },
  },
  access: {
    read: staff,
    create: administrators,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
  },
  trash: true,
  admin: {
    group: adminGroups.settings,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    listSearchableFields: ['name', 'email'],
    components: {
      beforeListTable: ['/components/admin/people/invite-person.client#InvitePerson'],
      edit: { beforeDocumentControls: ['/components/admin/people/invite-again.client#InviteAgain'] },
    },
  },
  endpoints: endpoints.users,
  fields: [
    {
      // Not called after what it asks: Payload sends nothing of a path that a field without a value has.
      name: 'currentPasswordPanel',
      type: 'ui',
      admin: {
        components: { Field: '/components/admin/people/current-password.client#CurrentPassword' },
        disableListColumn: true,
      },
    },
    { name: 'name', type: 'text', label: 'Naam', required: true },
    {
      name: 'role',
      type: 'select',
      label: 'Rol',
      options: optionsOf(staffRoles),
      required: true,
      defaultValue: 'redacteur',
      access: { create: administratorsOnField, update: administratorsOfOthers },
      admin: {
        description:
          'Een redacteur schrijft concepten, een eindredacteur publiceert ook, een beheerder beheert ook gebruikers.',
      },
    },
    {
      name: 'wantsLinkReport',
      type: 'checkbox',
      label: 'Mail mij elke week welke links niet meer werken',
      defaultValue: false,
      admin: { disableListColumn: true },
    },
  ],
  hooks: {
    ...staffHintHooks,
    beforeOperation: [
      rejectWeakPasswords,
      ...carefulSaves.beforeOperation,
      requireCurrentPassword,
      limitLogIns,
      limitPasswordMails,
    ],
    beforeValidate: carefulSaves.beforeValidate,
    beforeChange: [requireAdministrator, endSessions],
    afterChange: [...carefulSaves.afterChange, recordRole],
    afterLogin: [...staffHintHooks.afterLogin, forgiveLogIns],
    afterOperation: [endPausesOfUnlocked],
    beforeDelete: [requireAdministratorAtDelete],
  },
}

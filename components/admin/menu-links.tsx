'use client'

import { Link, NavGroup, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

import { paths } from '@/domain/site/paths'
import { decidesWhatIsPublic, type StaffRole } from '@/domain/people/staff-role'

/** The way to our own screens, in the admin's menu, for who may go there. */
export function MenuLinks(): ReactNode {
  const { user } = useAuth<{ role: StaffRole }>()
  return (
    <NavGroup label="Hulp">
      {decidesWhatIsPublic(user?.role) && <MenuLink href={paths.importScreen}>Importeren</MenuLink>}
      <MenuLink href={paths.duplicates}>Waarschijnlijk dubbel</MenuLink>
      {decidesWhatIsPublic(user?.role) && <MenuLink href={paths.replaceLinks}>Links vervangen</MenuLink>}
      <MenuLink href={paths.manual}>Handleiding</MenuLink>
    </NavGroup>
  )
}

function MenuLink({ href, children }: { href: string; children: string }): ReactNode {
  const isHere = usePathname() === href
  return (
    <Link className="nav__link" href={href} aria-current={isHere ? 'page' : undefined} prefetch={false}>
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{children}</span>
    </Link>
  )
}

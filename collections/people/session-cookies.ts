import { readEnvironment } from '@/server/environment'

/** Cookies go over https only, wherever the site itself does. */
export const sessionCookies = {
  secure: readEnvironment(process.env).SITE_URL.startsWith('https:'),
  sameSite: 'Lax',
} as const

export const sessionSeconds = 8 * 60 * 60

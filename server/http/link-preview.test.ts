import { expect, test } from 'vitest'

import { linkPreviewAddress } from './link-preview'

const browser =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36'

test.for([
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'WhatsApp/2.23.20.0',
  'Twitterbot/1.0',
  'Mozilla/5.0 (Macintosh) AppleWebKit/601.2.4 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0)',
  'TelegramBot (like TwitterBot)',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5',
  'http.rb/5.1.1 (Mastodon/4.2.0; +https://mastodon.nl/) Bot',
  'Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)',
])('%s is shown the question', (agent) => {
  expect(linkPreviewAddress({ url: '/vragen/2b3c4d5f6', agent })).toBe('/vragen/2b3c4d5f6/kaart')
  expect(linkPreviewAddress({ url: '/vragen/2b3c4d5f6?utm_source=x', agent })).toBe('/vragen/2b3c4d5f6/kaart')
  for (const url of ['/vragen', '/vragen?thema=asiel', '/vragen/2b3c4d5f6.ris', '/themas/asiel', '/'])
    expect(linkPreviewAddress({ url, agent })).toBe(url)
})

test.for([browser, undefined, '', 'curl/8.5.0', 'Googlebot/2.1', 'gids-page-store'])(
  '%s goes on to the theme',
  (agent) => {
    expect(linkPreviewAddress({ url: '/vragen/2b3c4d5f6', agent })).toBe('/vragen/2b3c4d5f6')
  },
)

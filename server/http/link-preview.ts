import { paths } from '@/domain/site/paths'

/**
 * The address whose page is shown to a program that makes a preview of a link: a link to a question leads people on to
 * its theme, which programs would show instead of the question.
 */
export function linkPreviewAddress({ url, agent }: { url: string; agent: string | undefined }): string {
  const key = agent !== undefined && makesPreviews.test(agent) ? questionLink.exec(url)?.[1] : undefined
  return key === undefined ? url : paths.questionCard(key)
}

const questionLink = /^\/vragen\/([a-z0-9-]+)\/?(?:\?|$)/

/** By what these programs call themselves; those of Apple and Signal go by the names of others. */
const makesPreviews =
  /facebookexternalhit|facebookcatalog|Facebot|meta-externalfetcher|WhatsApp|Twitterbot|LinkedInBot|Slackbot|Slack-ImgProxy|TelegramBot|Discordbot|SkypeUriPreview|MicrosoftPreview|Teams\/|Pinterest|redditbot|Mastodon|Pleroma|Misskey|Cardyb|Bluesky|Synapse|Element|Iframely|Embedly|Viber|Line\/|vkShare|Tumblr|Notion|Zulip|Mattermost|Nextcloud|Google-PageRenderer|GoogleMessages/i

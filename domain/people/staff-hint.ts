/**
 * The name of the cookie that tells the pages in this browser that somebody of the staff logged in. It opens
 * nothing: whoever makes one is shown links to the log-in page.
 */
export const staffHint = 'gids-redactie'

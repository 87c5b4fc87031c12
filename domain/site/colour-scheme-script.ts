/**
 * The one script that stands in a page itself: it sets the colours that a visitor chose before anything is painted.
 * It reads what `components/behaviours/colour-scheme.ts` keeps. A browser that was told to keep nothing throws, and
 * has the system's colours. A content security policy allows it by the hash of this text.
 */
export const colourSchemeScript = `try{const kept=localStorage.getItem('colour-scheme');if(kept==='light'||kept==='dark')document.documentElement.dataset.theme=kept}catch{}`

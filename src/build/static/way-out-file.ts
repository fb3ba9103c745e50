/** The script of the way out, beside every page that is no part of the app. */
export const wayOutFile = 'way-out.js';

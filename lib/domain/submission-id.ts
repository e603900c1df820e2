/** What a form's own id of one sending looks like: a UUID is one. */
export const SUBMISSION_ID = /^[A-Za-z0-9-]{8,40}$/

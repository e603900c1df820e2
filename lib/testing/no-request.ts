/**
 * What stands in for next/headers where no request is answered: nothing came with it, and what is set is let go. Tests
 * that are about what a request brings mock next/headers themselves.
 */
export const headers = async () => new Headers()
export const cookies = async () => ({ set: () => undefined })

/**
 * Which form is interrupted in which way at a turn: every way comes in turn, and in as many turns as there are pairs of a
 * way and a form each pair comes once. All forms come before any comes twice where there are twice as many as ways.
 * @param at from 0
 * @returns the places of the way and the form in their lists
 */
export function turnAt(at: number, ways: number, forms: number): { way: number; form: number } {
  const way = at % ways
  return { way, form: (Math.floor(at / ways) + 2 * way) % forms }
}

/**
 * The same function, with what it answered lately kept: for a pure one that is asked the same again and again.
 * @param most how many answers are kept before all are let go
 */
export function keepAnswers<Answer>(of: (text: string) => Answer, most: number): (text: string) => Answer {
  // In a box, since null and undefined are answers too.
  const kept = new Map<string, { answer: Answer }>()
  return (text) => {
    const known = kept.get(text)
    if (known) return known.answer
    if (kept.size >= most) kept.clear()
    const answer = of(text)
    kept.set(text, { answer })
    return answer
  }
}

/** A place among links assessed newest first, then by id. */
export type Place = { at: number; id: string }

/** The numbers of all links as lists order them: newest assessed first, those of one instant by id. */
export class LinkOrder {
  #links: Uint32Array
  length = 0
  readonly #instants: () => Float64Array
  readonly #idOf: (link: number) => string

  /**
   * @param instants the instant of each link's last assessment, in milliseconds
   * @param idOf asked where two links were assessed at one instant
   */
  constructor(room: number, instants: () => Float64Array, idOf: (link: number) => string) {
    this.#links = new Uint32Array(room)
    this.#instants = instants
    this.#idOf = idOf
  }

  /** The links from the newest on; places from `length` on say nothing. */
  get links(): Uint32Array {
    return this.#links
  }

  /** Adds a link that comes after all there are. */
  push(link: number): void {
    this.#makeRoom()
    this.#links[this.length] = link
    this.length += 1
  }

  /** How many links come before a place; one that stands at the place itself does not. */
  before(place: Place): number {
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#comesBefore(this.#links[middle] ?? 0, place)) low = middle + 1
      else high = middle
    }
    return low
  }

  insert(link: number, place: Place): void {
    this.#makeRoom()
    const at = this.before(place)
    this.#links.copyWithin(at + 1, at, this.length)
    this.#links[at] = link
    this.length += 1
  }

  /** Takes out a link that stands at this place; nothing where it does not. */
  remove(link: number, place: Place): void {
    const at = this.before(place)
    if (at >= this.length || this.#links[at] !== link) return
    this.#links.copyWithin(at, at + 1, this.length)
    this.length -= 1
  }

  #comesBefore(link: number, { at, id }: Place): boolean {
    const instant = this.#instants()[link] ?? 0
    return instant === at ? this.#idOf(link) < id : instant > at
  }

  #makeRoom(): void {
    if (this.length < this.#links.length) return
    const grown = new Uint32Array(Math.ceil(this.length * 1.1) + 1_024)
    grown.set(this.#links)
    this.#links = grown
  }
}

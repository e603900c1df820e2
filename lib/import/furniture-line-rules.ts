import type { Line } from './text-line'

/** Where a line stands: before the article's first paragraph, after its last, or between. */
export type Position = 'head' | 'body' | 'tail'

/** A rule that knows page furniture by one line alone. */
export type LineRule = {
  /** Stored with the range while nobody has confirmed it. */
  name: string
  /** What is stripped, in words. */
  what: string
  /** Where it holds; everywhere where it says nothing. */
  where?: readonly Position[]
  /** Most words of such a line. */
  most: number
  pattern: RegExp
}

const AROUND_BODY = ['head', 'tail'] as const

const SITES =
  'facebook|twitter|x|whatsapp|telegram|linkedin|reddit|tumblr|pinterest|vk|vkontakte|viber|e-?mail|messenger|flipboard|pocket|threads|bluesky|mastodon|instagram|youtube|вконтакте|фейсбук|телеграм'

/** Most are whole lines: a sentence of the article that speaks of cookies or newsletters is not furniture. */
export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'share buttons',
    what: 'share buttons',
    most: 12,
    pattern: new RegExp(
      `^(?:(?:share|tweet|pin(?: it)?|print|copy link|follow(?: us)?|send|like|поделиться|teilen|partager|compartir|condividi|paylaş)\\b|(?:(?:share )?(?:on|in|via|to) )?(?:${SITES})(?=$|[\\s,|/·•]))(?:[\\s,|/·•]*(?:share|tweet|print|this|article|story|page|post|on|in|via|to|by|with|friends|and|link|в|auf|sur|en|${SITES}))*[\\s:!]*$`,
      'iu',
    ),
  },
  {
    name: 'comment form',
    what: 'the comment form',
    most: 20,
    pattern:
      /^(?:leave a (?:reply|comment)|(?:post|add|write) (?:a |your )?comment|please enter your|(?:your )?(?:name|e-?mail|website|comment)\s*[:*]+$|save my name|your email address will not be published|required fields are marked|you must be logged in|log in to (?:leave|post|reply)|cancel reply|join the (?:conversation|discussion)|comments are closed|no comments?( yet)?$|\d* ?comments?(?: \(?\d+\)?)?$|оставить комментарий|комментари[ий](?: \(?\d+\)?)?$|kommentar(?:e)?(?: \(?\d+\)?)?$|kommentar (?:schreiben|hinterlassen)|laisser un commentaire|deja un comentario)/iu,
  },
  {
    name: 'counter',
    what: 'a counter',
    where: AROUND_BODY,
    most: 4,
    pattern:
      /^(?:\d{1,3}(?:[., {2}]?\d{3})*[km]?(?: (?:comments?|views?|shares?|likes?|reads?|reactions?|просмотр\p{L}*))?|(?:views?|shares?|likes?): ?\d+|\d+[ -]min(?:ute)?s? read|reading time:? \d+ min\p{L}*)$/iu,
  },
  {
    name: 'subscription',
    what: 'a call to subscribe',
    most: 30,
    pattern:
      /^(?:subscribe\b|sign up (?:for|to|here|now)|(?:get|receive) (?:our|the|all the) .*(?:newsletter|inbox)|join (?:our|the) .*(?:newsletter|mailing list|channel)|our newsletter|newsletter$|follow us\b|download (?:our|the) app|enter your e-?mail|already a subscriber|become a (?:member|subscriber)|подпис(?:аться|ывайтесь|атьcя)|newsletter (?:abonnieren|bestellen)|jetzt abonnieren|abonnez-vous|s’abonner|suscríbete|iscriviti)/iu,
  },
  {
    name: 'call for donations',
    what: 'a call for donations',
    most: 140,
    pattern:
      /^(?:donate\b|support (?:us|our (?:work|journalism))|help us\b.*(?:independent|journalism))|(?:ask|asking) our readers for (?:help|support)|your (?:support|donation|contribution) will (?:enable|allow|help) us|make a (?:contribution|donation)|(?:support|fund) (?:our )?independent journalism/iu,
  },
  {
    name: 'cookies',
    what: 'the notice on cookies',
    most: 90,
    pattern:
      /^(?:accept|reject|manage|allow)(?: all)? cookies?\b|^cookie (?:policy|settings|preferences|notice)|\b(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners)? uses? (?:\S+ ){0,3}cookies|(?:мы|сайт) используе[тм] .*cookie|(?:verwendet|verwenden|nutzen) .{0,20}cookies|utilise(?:ns)? des cookies|utiliza(?:mos)? cookies/iu,
  },
  {
    name: 'advertisement',
    what: 'an advertisement’s label',
    most: 5,
    pattern:
      /^(?:advert(?:isement|ising)?s?|sponsored(?: content| post)?|promoted(?: content)?|ad(?:vertisement)? - (?:scroll|continue).*|(?:story|article) continues below.*|scroll to continue|реклама|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklam|إعلان)[\s:.]*$/iu,
  },
  {
    name: 'copyright',
    what: 'the copyright notice',
    most: 60,
    pattern:
      /^(?:©|\(c\) |copyright(?=\s*(?:©|\(c\)|\d{4}|:|by\b)))|\ball rights reserved\b|^(?:все права защищены|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)/iu,
  },
  {
    name: 'read more',
    what: 'a pointer to other articles',
    most: 25,
    pattern:
      /^(?:(?:read|see) (?:more|also|next|on)|read more (?:about|on|at|here).{0,120}|also read|related(?: (?:articles?|posts?|stories|news|content))?$|similar (?:posts?|articles?|stories)|you (?:may|might) also (?:like|be interested)|more (?:on this|from|stories|news)\b.{0,40}$|top (?:reads|stories)|most (?:read|popular|viewed)|further reading|recommended(?: for you| reading)?|what to read next|don’t miss|читайте (?:также|ещё|еще)|по теме|смотрите также|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire aussi|lea también|leggi anche|lees ook|läs också|читайте також)(?=\s*$|\s*[:…>»|])/iu,
  },
  {
    name: 'navigation',
    what: 'navigation',
    where: AROUND_BODY,
    most: 8,
    pattern:
      /^(?:(?:home|menu|search|log ?in|sign ?in|register|my account|skip to (?:main )?content|back to (?:top|home)|contact(?: us)?|about(?: us)?|privacy(?: policy)?|terms(?: (?:of (?:use|service)|and conditions))?|sitemap|imprint|next(?: (?:article|post))?|previous(?: (?:article|post))?|all news|latest news|load more|show more|tags?:.*|categor(?:y|ies):.*|поиск|главная|меню|suche|startseite|impressum|datenschutz|accueil|recherche|inicio|buscar)|\S+(?: \S+)? [>›»/] .+ [>›»/] .+)$/iu,
  },
  {
    name: 'navigation bar',
    what: 'navigation',
    where: AROUND_BODY,
    most: 24,
    // Three or more short labels between bars or bullets.
    pattern: /^(?:[^|•·]{1,25}[|•·]){2,}[^|•·]{1,25}$/u,
  },
  {
    name: 'other language',
    what: 'a link to the text in another language',
    most: 8,
    pattern:
      /^(?:(?:read|available|also)(?: this)?(?: article)?(?: also)? in (?:english|russian|german|french|spanish|arabic|turkish|ukrainian|chinese)|читать на \p{L}+|по-русски|на русском(?: языке)?|in english|auf (?:deutsch|englisch)|en (?:français|español|anglais))\.?$/iu,
  },
  {
    name: 'picture credit',
    what: 'a picture’s credit',
    most: 20,
    pattern:
      /^(?:(?:photo|image|picture|illustration|video|screenshot)(?:s| credit| by| courtesy(?: of)?)?\s*[:©/]|(?:photo|image|picture) (?:credit|by|courtesy)\b|фото\s*[:/©]|foto\s*[:/©]|crédit photo|getty images|credit:)/iu,
  },
  {
    name: 'date line',
    what: 'the line with the date',
    where: ['head'],
    most: 14,
    pattern:
      /^(?:(?:posted|published|updated|last (?:updated|modified)|first published|date)(?: on| at| by)?\b[:\s].*\d{4}|(?:опубликовано|обновлено|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato)\b.*\d{4})/iu,
  },
  {
    name: 'author line',
    what: 'the line with the author',
    where: ['head'],
    most: 8,
    pattern: /^(?:By|BY|Written by|Author|Von|Par|Por|Di|Автор)[\s:]+\p{Lu}[^!?]*:?$/u,
  },
  {
    name: 'credits',
    what: 'the credits of those who worked on it',
    most: 80,
    // Two kinds of work one after the other, or one with names alone: “Reporting by the agency was cut” is a sentence.
    pattern:
      /^[([]?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)(?: and \p{L}+)? by (?:[^;!?]+; ?(?:[\p{L} ]+ )?(?:[Rr]eporting|[Ww]riting|[Ee]dit(?:ing|ed)|[Cc]ompiled)(?: and \p{L}+)? by\b|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*)+(?:(?:, | and |, and | in )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*)*)*[.\])]*$)/u,
  },
  {
    name: 'house standards',
    what: 'a pointer to the outlet’s standards',
    most: 20,
    pattern: /^our standards\s*:/iu,
  },
  {
    name: 'about the author',
    what: 'a line about the author',
    where: ['tail'],
    most: 60,
    pattern:
      /^(?:about the authors?|the (?:author|writer) is\b|об авторе|über den autor|à propos de l’auteur|sobre el autor)/iu,
  },
]

/** Longest line that a rule looks at, in UTF-16 code units. */
const LONGEST = 1_500

/** The first rule that knows this line, if any. */
export function ruleOf(line: Line, position: Position): LineRule | null {
  if (line.words.length > LONGEST) return null
  return (
    LINE_RULES.find(
      ({ where, most, pattern }) =>
        line.count <= most && (!where || where.includes(position)) && pattern.test(line.words),
    ) ?? null
  )
}

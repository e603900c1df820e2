'use server'

import * as adding from '@/lib/commands/add-own-article'
import * as drafting from '@/lib/commands/draft-article'
import * as editing from '@/lib/commands/edit-article'
import {
  addOwnArticleInput,
  draftArticleInput,
  editArticleInput,
  readDateInput,
} from '@/lib/domain/article-input'
import { proposeArticle } from '@/lib/import/propose-article'
import { readEditedArticle, readOwnArticle } from '@/lib/import/read-own-article'
import { requireDate } from '@/lib/import/require-date'
import { action, question } from './action'

// Reading happens with the schema, before the door opens a transaction: decoding must not hold the record's lock.

export const draftArticle = question(
  draftArticleInput.transform(proposeArticle),
  'article.add',
  drafting.draftArticle,
)

export const readDate = question(
  readDateInput.transform(({ words }) => requireDate(words, 'words')),
  'article.add',
  async (_, date) => date,
)

export const addOwnArticle = action(
  addOwnArticleInput.transform(readOwnArticle),
  'article.add',
  adding.addOwnArticle,
)

export const editArticle = action(
  editArticleInput.transform(readEditedArticle),
  'article.edit',
  editing.editArticle,
)

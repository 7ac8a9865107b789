// A server that speaks S3, with one bucket, on a port of its own that it prints. It knows one key and refuses others, but does not compare signatures.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'

const directory = mkdtempSync(join(tmpdir(), 'relais-s3.'))
const server = new S3rver({
  port: 0, address: '127.0.0.1', silent: true, directory, resetOnClose: true, configureBuckets: [{ name: 'evidence' }],
})
const { port } = await server.run()
console.log(port)
process.on('SIGTERM', async () => {
  await server.close()
  process.exit(0)
})

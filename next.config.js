/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A file of 4 MB comes as base64, a pasted text of 2,000,000 characters in up to 6 MB; a proxy cuts at 10 MB.
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
  // The native driver must be loaded by Node, not bundled.
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3'],
}

export default config

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Served on this machine only: packing a list takes longer than carrying it. Over a forwarded port ssh -C packs.
  compress: false,
  // A file of 4 MB comes as base64, a pasted text of 2,000,000 characters in up to 6 MB; a proxy cuts at 10 MB.
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
  // Loaded by Node, not bundled: the driver is native, the rate limiter brings stores of which we use one.
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', 'rate-limiter-flexible'],
}

export default config

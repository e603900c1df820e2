/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Loaded by Node, not bundled: the driver is native, the rate limiter brings stores of which we use one.
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', 'rate-limiter-flexible'],
}

export default config

export const metadata = { title: 'Manager, engineer or specialist?' }

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}

export { addTo } from 'virtual:bank-results'

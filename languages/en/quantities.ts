export const quantities = () => []

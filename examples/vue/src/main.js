import { createApp } from 'vue'
import Quiz from './Quiz.vue'

createApp(Quiz).mount('#app')

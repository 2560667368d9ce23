import theme from 'vitepress/theme';
import './tokens.css';

export default theme;

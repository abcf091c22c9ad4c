<?php
/**
 * Plugin Name:       Career Path Quiz
 * Plugin URI:        https://github.com/career-path-quiz/career-path-quiz
 * Description:       Manager, engineer or specialist? A block and a shortcode that put the quiz into a post.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       career-path-quiz
 */

namespace CareerPathQuiz;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const VERSION = '0.1.0';
const HANDLE  = 'career-path-quiz';

/** Attributes of the tag, except for those that any element may have. */
const ATTRIBUTES = array( 'mode', 'src', 'links', 'store', 'theme', 'lang', 'hide' );

add_action( 'init', __NAMESPACE__ . '\\register' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 3 );

/** Registers the script, the block and the shortcode. Only a quiz that is rendered enqueues the script. */
function register() {
	/**
	 * Filters the address of the script, which the plugin serves by default.
	 *
	 * @param string $url Address of autoload.js or career-path-quiz.js.
	 */
	$script = apply_filters( 'career_path_quiz_script_url', plugins_url( 'quiz/autoload.js', __FILE__ ) );
	wp_register_script( HANDLE, $script, array(), VERSION, true );
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\\render_block' ) );
	add_shortcode( HANDLE, __NAMESPACE__ . '\\render_shortcode' );
}

/**
 * Makes the script a module, which autoload.js has to be.
 *
 * @param string $tag    The script's HTML.
 * @param string $handle Its handle.
 * @param string $url    Its address.
 */
function as_module( $tag, $handle, $url ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'id'   => HANDLE . '-js',
			'type' => 'module',
			'src'  => $url,
		)
	);
}

/**
 * Renders the block.
 *
 * @param array  $attributes The block's attributes, which WordPress has checked against block.json.
 * @param string $content    The saved sentence, if the author has written one.
 */
function render_block( $attributes, $content ) {
	$style = style_of( $attributes );
	return render( $attributes, $content, get_block_wrapper_attributes( array( 'style' => $style ) ) );
}

/**
 * Renders the shortcode.
 *
 * @param array|string $given    Its attributes; empty text if there are none.
 * @param string|null  $sentence Text between its tags.
 */
function render_shortcode( $given, $sentence = null ) {
	$known      = array_fill_keys( array_merge( ATTRIBUTES, array( 'accent' ) ), '' );
	$attributes = shortcode_atts( $known, $given, HANDLE );
	$style      = style_of( $attributes );
	return render( $attributes, (string) $sentence, sprintf( 'style="%s"', esc_attr( $style ) ) );
}

/**
 * The quiz as HTML. Enqueues its script.
 *
 * @param array  $attributes Values by the names of ATTRIBUTES: text, or a list of words.
 * @param string $sentence   Shown in feeds, mail and wherever else no script runs; may have links.
 *                           If empty, the default sentence.
 * @param string $others     More attributes of the tag, escaped.
 */
function render( $attributes, $sentence, $others ) {
	wp_enqueue_script( HANDLE );
	$tag = $others;
	foreach ( ATTRIBUTES as $name ) {
		$value = implode( ' ', (array) ( $attributes[ $name ] ?? array() ) );
		$value = in_array( $name, array( 'src', 'links' ), true )
			? esc_url( $value, array( 'http', 'https' ) )
			: esc_attr( $value );
		if ( '' !== $value ) {
			$tag .= sprintf( ' %s="%s"', $name, $value );
		}
	}
	$sentence = trim( wp_kses( $sentence, array( 'a' => array( 'href' => true ) ) ) );
	if ( '' === $sentence ) {
		$sentence = default_sentence();
	}
	return "<career-path-quiz $tag>$sentence</career-path-quiz>";
}

/**
 * The tag's style: it keeps the space of the first card, so nothing below moves when that appears.
 *
 * @param array $attributes May have "accent", a color. Anything else is left out.
 */
function style_of( $attributes ) {
	$accent  = $attributes['accent'] ?? '';
	$a_color = '/^(#[0-9a-f]{3,8}|[a-z]+|(rgb|hsl)a?\([\d\s.,%\/]+\))$/i';
	return 'display:block;min-height:180px' . ( preg_match( $a_color, $accent ) ? ";--cpq-accent:$accent" : '' );
}

/** The sentence of a quiz whose author wrote none. It links to the quiz without scripts. */
function default_sentence() {
	/**
	 * Filters the address of a page where readers without scripts can take the quiz.
	 *
	 * @param string $url By default, the page that the plugin serves.
	 */
	$page = apply_filters( 'career_path_quiz_page_url', plugins_url( 'quiz/quiz.html', __FILE__ ) );
	$link = sprintf( '<a href="%s">%s</a>', esc_url( $page ), esc_html( wp_parse_url( $page, PHP_URL_HOST ) ) );
	/* translators: %s: name of the site, as a link. */
	return sprintf( esc_html__( 'Manager, engineer or specialist? Take the 3-minute quiz at %s.', 'career-path-quiz' ), $link );
}

<?php
/**
 * Plugin Name: Career path quiz
 * Description: [career-path-quiz] puts the quiz into a post. Authors may use it too.
 * Version: 0.1.0
 * License: MIT
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const CAREER_PATH_QUIZ_SCRIPT = 'https://quiz.example/0.1.0/career-path-quiz.js';
const CAREER_PATH_QUIZ_WORDS  = 'Management, individual work or a specialism? Think it through with the quiz at <a href="https://quiz.example">quiz.example</a>.';

/**
 * The element for one shortcode, and the script once for the page.
 *
 * @param array|string $given Attributes of the shortcode; empty text if there are none.
 * @param string|null  $words What stands between the shortcode's tags.
 */
function career_path_quiz_shortcode( $given, $words = null ) {
	wp_enqueue_script(
		'career-path-quiz',
		CAREER_PATH_QUIZ_SCRIPT,
		array(),
		null,
		array(
			'strategy'  => 'async',
			'in_footer' => true,
		)
	);
	$known      = array(
		'mode'  => '',
		'src'   => '',
		'links' => '',
		'store' => '',
		'theme' => '',
		'lang'  => '',
	);
	$attributes = '';
	foreach ( shortcode_atts( $known, $given, 'career-path-quiz' ) as $name => $value ) {
		if ( '' !== $value ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	$inside = $words ? wp_kses( $words, array( 'a' => array( 'href' => true ) ) ) : CAREER_PATH_QUIZ_WORDS;
	return "<career-path-quiz$attributes>$inside</career-path-quiz>";
}
add_shortcode( 'career-path-quiz', 'career_path_quiz_shortcode' );

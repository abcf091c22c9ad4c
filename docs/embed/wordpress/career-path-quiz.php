<?php
/**
 * Plugin Name: Career path quiz
 * Description: The shortcode [career-path-quiz] puts the quiz into a post. Authors can use it, too.
 * Version: 0.1.0
 * License: MIT
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const CAREER_PATH_QUIZ_SCRIPT = 'https://YOUR-SITE/quiz/0.1.0/career-path-quiz.js';
const CAREER_PATH_QUIZ_WORDS  = 'Manager, engineer or specialist? Take the 3-minute quiz at <a href="https://YOUR-SITE/quiz/quiz.html">YOUR-SITE</a>.';

/**
 * Renders one shortcode, and adds the script once per page.
 *
 * @param array|string $given Attributes of the shortcode; empty text if there are none.
 * @param string|null  $words Text between the shortcode's tags, which replaces the sentence.
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
		'hide'  => '',
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

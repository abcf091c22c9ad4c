<?php
// Adds the probe of these tests to each page, as its first script. With "?without" in the address,
// the page doesn't load the quiz.

add_action(
	'wp_head',
	function () {
		echo '<script src="/probe.js"></script>';
	},
	0
);
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		return isset( $_GET['without'] ) && 'career-path-quiz' === $handle ? '' : $tag;
	},
	20,
	2
);

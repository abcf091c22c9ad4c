<?php
// Activates the plugin and writes posts as an author, who may not write unfiltered HTML. Arguments:
// the folder, and the posts as JSON: HTML by title. Prints their addresses by title, as JSON.

[ , $folder, $posts ] = $argv;
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/plugin.php';

$problem = activate_plugin( 'career-path-quiz/career-path-quiz.php' );
if ( is_wp_error( $problem ) ) {
	throw new Exception( $problem->get_error_message() );
}
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'password',
		'user_email' => 'author@blog.example',
		'role'       => 'author',
	)
);
wp_set_current_user( $author );
if ( current_user_can( 'unfiltered_html' ) ) {
	throw new Exception( 'An author may write unfiltered HTML here, so nothing would be filtered.' );
}
$addresses = array();
foreach ( json_decode( $posts, true ) as $title => $html ) {
	$post = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => $title,
				'post_content' => $html,
				'post_status'  => 'publish',
			)
		)
	);
	$addresses[ $title ] = get_permalink( $post );
}
echo wp_json_encode( $addresses );

<?php
// Turns the plugin off. Argument: the folder of WordPress.

require "$argv[1]/wp-load.php";
require ABSPATH . 'wp-admin/includes/plugin.php';
deactivate_plugins( 'career-path-quiz/career-path-quiz.php' );

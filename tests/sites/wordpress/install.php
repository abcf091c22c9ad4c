<?php
// Installs WordPress into an empty database. Arguments: the folder, the database's socket.

[ , $folder, $socket ] = $argv;
( new mysqli( 'localhost', 'root', '', '', 0, $socket ) )->query( 'CREATE DATABASE wordpress' );

define( 'WP_INSTALLING', true );
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A blog', 'owner', 'owner@blog.example', true, '', 'password' );

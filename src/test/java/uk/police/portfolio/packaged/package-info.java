/** What is tested of the package itself, after it was built: started as a server starts it. */
@org.jspecify.annotations.NullMarked
package uk.police.portfolio.packaged;

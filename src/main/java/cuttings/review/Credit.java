package cuttings.review;

/** A person in a role on the film reviewed, as the credit block or the page's metadata has it. */
public record Credit(String name, Role role) {}

package org.sammachip.project.evaluation;

/**
 * The knowledge record of a revision.
 *
 * @param owner user id of whose knowledge it is (เจ้าของความรู้)
 * @param texts whose background, methods and strategies are never null
 */
public record Knowledge(Heading heading, String owner, KnowledgeTexts texts) {}
